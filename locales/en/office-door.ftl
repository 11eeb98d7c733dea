### The office: signing in.

## icon: lock

office-sign-in = Sign in
office-step-one = Step 1 of 2
office-step-two = Step 2 of 2
office-for-staff = For staff of the programme.
office-address = Work e-mail
office-password = Password
office-next-step = Next
office-back = Back
office-cannot-sign-in = I cannot sign in
office-cannot-sign-in-why = Ask your coordinator. Nobody can read or send your password, and no mail goes out.
office-ended = You were signed out, because nothing was done for a while. Sign in to go on.
office-ended-draft = You were signed out, because nothing was done for a while. Sign in, and what you wrote comes back.
office-second-factor = Show that it is you
office-second-factor-why = Two proofs, because these files are about young people.
office-code = Six digits from your code app
office-check-code = Check the code
office-lost-factor = I lost my second factor
office-lost-factor-why = Ask your coordinator for a new account. Nobody can sign in without a second proof.

## icon: circle-alert

# $count (number): tries that are left, at least one.
office-wrong-password = { $count ->
    [one] That address or password is not right. { $count } try left.
   *[other] That address or password is not right. { $count } tries left.
}
# $count (number): tries that are left, at least one.
office-wrong-code = { $count ->
    [one] That code was not right or has run out. Wait for the next one. { $count } try left.
   *[other] That code was not right or has run out. Wait for the next one. { $count } tries left.
}
# $count (number): minutes to wait, at least one.
office-try-later = { $count ->
    [one] Try again in { $count } minute, or ask your coordinator.
   *[other] Try again in { $count } minutes, or ask your coordinator.
}
