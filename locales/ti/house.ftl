### draft: no native reader has checked this file

house-field-by = ናብ ዝቕጽል ተራ ምስጋር
house-field-order = ቅደም ተኸተል
house-field-swap = ምልውዋጥ ተራ
house-field-answer = መልሲ
house-field-version = ሕታም
house-field-sign = ፌርማ
house-field-told = ዝተነገረሉ ዕለት
house-field-told-who = ንመን ከም ዝተነግረ
house-field-mended = ዝተዓረየሉ ዕለት
house-field-mended-by = ዝዓረዮ

kind-rota = መደብ ተራ
kind-shopping = ዝግዛእ ነገር
kind-repair = ጽገና
kind-bins = ጎሓፍ ገዛ
kind-agreement = ስምምዕ ገዛ

house-no-rota = መደብ ተራ የለን
house-by-week = ነፍሲ ወከፍ ሰሙን ሓድሽ ተራ
house-by-done = ሓደ ተራ ምስ ተወድአ ዝቕጽል ተራ
house-now = ሕጂ (ካብ { $day } ጀሚሩ)፦ { $name }
house-now-open = ሕጂ፦ { $name }
house-begins = ኣብ { $day } ይጅምር
house-nobody = ስም ዘይብሉ ሰብ
house-you = ንስኹም
house-swapped = ብምልውዋጥ
house-left = ካብ ገዛ ምውጻእ
house-turns = { $count ->
    [one] { $count } ተራ
   *[other] { $count } ተራታት
}
house-turn = ተራ { $turn }
house-done-by = ተወዲኡ – { $names }
house-rota-made = መደብ ተራ { $rota } ተዳልዩ።
house-ordered = እቲ ሓድሽ ቅደም ተኸተል ካብ ተራ { $turn } ጀሚሩ ይሰርሕ።
house-turn-done = ተራ { $turn } ተወዲኡ።
house-turn-was-done = ተራ { $turn } ድሮ ተወዲኡ ነይሩ።

house-swap-asks = { $name } – ሕቶ፦ ተራ { $give } ምስ ተራኹም { $take } ምልውዋጥ
house-swap-waits = መልሲ ናይ { $name } ይጽበ፦ ተራ { $give } ምስ ተራ { $take } ምልውዋጥ
house-swap-offered = ከም { $swap } ቀሪቡ። እቲ ካልእ ሰብ ምስ ተቐበሎ ይጸድቕ።
house-swap-accepted = ተራ { $give }ን ተራ { $take }ን ተለዋዊጦም።
house-swap-declined = እቲ ምልውዋጥ ተነጺጉ።

house-error-no-circle = ነገራት ገዛ ኣብ ጉጅለ ጥራይ ይከኣል፦ ቦታ ናይ ገዛኹም ምረጹ።
house-error-no-rota = እዚ ጽሑፍ መደብ ተራ ኣይኮነን።
house-error-other-kind = እዚ ጽሑፍ ካልእ ዓይነት እዩ።
house-error-not-yet = እዚ ተራ ገና ኣይኣኸለን።
house-error-not-yours = ክትህብዎ እትኽእሉ ናትኩም ተራ ጥራይ እዩ።
house-error-not-theirs = እቲ ካልእ ተራ ክህቦ ዝኽእል ሰብ ኣብ ገዛ የለን።
house-error-over = እዚ ተራ ሓሊፉ ወይ ተወዲኡ።
house-error-unfair = ድሕሪ እዚ ምልውዋጥ ሓደ ሰብ ካብቲ ዝተመደበ ክልተ ተራ ዝያዳ ወይ ክልተ ተራ ዝወሓደ ክህልዎ እዩ፦ ዝቐረበ ተራ ምረጹ።
house-error-people = { $most ->
    [one] መደብ ተራ ካብ { $least } ክሳብ { $most } ሰብ ኣለዎ፣ ነፍሲ ወከፍ ሓደ ግዜ።
   *[other] መደብ ተራ ካብ { $least } ክሳብ { $most } ሰባት ኣለዎ፣ ነፍሲ ወከፍ ሓደ ግዜ።
}
house-error-apart = { $most ->
    [one] ዝለዋወጡ ክልተ ተራታት እንተበዝሐ ብ{ $most } ተራ ይረሓሓቑ።
   *[other] ዝለዋወጡ ክልተ ተራታት እንተበዝሐ ብ{ $most } ተራታት ይረሓሓቑ።
}

house-shop-empty = ዝግዛእ የለን
house-shop-open = ዝግዛእ
house-shop-bought = ዝተገዝአ
house-shop-added = { $count ->
    [one] { $count } ነገር ኣብቲ ዝርዝር ኣሎ።
   *[other] { $count } ነገራት ኣብቲ ዝርዝር ኣለዉ።
}
house-shop-ticked = { $count ->
    [one] { $count } ነገር ተገዚኡ።
   *[other] { $count } ነገራት ተገዚኦም።
}
house-shop-unticked = { $count ->
    [one] { $count } ነገር ዳግማይ ክግዛእ ኣለዎ።
   *[other] { $count } ነገራት ዳግማይ ክግዝኡ ኣለዎም።
}
house-shop-cleared = { $count ->
    [one] { $count } ነገር ናብ መኽዘን ኣትዩ።
   *[other] { $count } ነገራት ናብ መኽዘን ኣትዮም።
}

house-no-repair = ዝዕረ ነገር የለን
house-told = ኣብ { $day } ተነጊሩ
house-told-who = ን{ $who } ኣብ { $day } ተነጊሩ
house-mended-by = ተዓርዩ – { $who }

house-bins-added = { $count ->
    [one] ተጻሒፉ። ምሸት ቅድሚኡ ኣላርም ይድውል።
   *[other] { $count } መዓልታት ተጻሒፎም። ምሸት ቅድሚ ነፍሲ ወከፍ ኣላርም ይድውል።
}

house-checklist-started = { $count ->
    [one] { $count } ሓድሽ ዕማም፣ ምስ መዓልቱ።
   *[other] { $count } ሓደስቲ ዕማማት፣ ነፍሲ ወከፍ ምስ መዓልቱ።
}

house-agreement = ስምምዕ ገዛ
house-agreement-none = ገና ስምምዕ ገዛ የለን
house-agreement-holds = ሕታም { $version } ጸዲቑ ኣሎ
house-agreement-not-yet = ገና ዝጸደቐ ሕታም የለን፦ ፌርማ ናይ ኩሎም የድሊ
house-agreement-proposed = ሕታም { $version } ቀሪቡ ኣሎ
house-signed-by = ፌርማ፦ { $names }
house-waits-for = ዝተረፈ ፌርማ፦ { $names }
house-proposed = ሕታም { $version } ምስ ፌርማኹም ቀሪቡ። ኩሉ ሰብ ምስ ፈረመ ይጸድቕ።
house-signed = ሕታም { $version } ፈሪምኩም።
house-no-changes = ካብ ዝፈረምኩምሉ ኣትሒዙ ዝተቐየረ የለን።
house-changes = ካብቲ ዝፈረምኩምዎ ሕታም { $from } ናብ { $to }፦
house-changes-first = ገና ዝኾነ ሕታም ኣይፈረምኩምን። ሕታም { $to }፦
