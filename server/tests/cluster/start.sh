# Runs one PostgreSQL for as long as its standard input is open, in a folder that is deleted
# afterwards. Says the folder when it starts. PostgreSQL refuses root: call it as another user.
# Arguments: folder of the programs, port, password, "tls" or "plain", then settings for the server.
set -eu
umask 077
bin=$1 port=$2 password=$3 tls=$4
shift 4
dir=$(mktemp -d /tmp/onderweg-postgres.XXXXXX)
postgres=
end() {
    [ -z "$postgres" ] || { kill -QUIT "$postgres" && wait "$postgres"; } 2>/dev/null || true
    rm -rf "$dir"
}
trap end EXIT
trap exit INT TERM HUP
cd "$dir"
printf '%s' "$password" >password
"$bin/initdb" --pgdata=data --username=onderweg --pwfile=password --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C --no-sync --no-instructions >log 2>&1 || { cat log >&2 && exit 1; }
if [ "$tls" = tls ]; then
    # An authority, and a certificate that it gives to "localhost".
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj '/CN=Test authority' \
        -keyout authority.key -out authority.pem >>log 2>&1
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj '/CN=localhost' \
        -keyout data/server.key -out server.csr >>log 2>&1
    printf 'subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n' >extensions
    openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 2 \
        -extfile extensions -out data/server.crt >>log 2>&1
    chmod 755 . && chmod 644 authority.pem
    set -- -c ssl=on "$@"
fi
"$bin/postgres" -D data -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$dir" \
    -c max_connections=200 "$@" >>log 2>&1 </dev/null &
postgres=$!
echo "$dir"
# Until whoever started us is gone, however they went; or the database itself.
exec 3<&0
(cat <&3 >/dev/null && kill -QUIT $postgres) 2>/dev/null &
wait $postgres || cat log >&2
