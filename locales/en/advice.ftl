### What a person can do about a failure: one message for each thing to do, none for each cause.
### The command line says some of them with the command to type: terminal.ftl.

## icon: refresh-cw

# $span (text): a length of time, from span.ftl.
advice-retry-in = Nothing is lost. Try again in { $span }.
advice-retry = Nothing is lost. Try again when there is a network.
advice-pin = Type it again.
# $span (text): a length of time, from span.ftl.
advice-pin-in = Type it again in { $span }.
advice-unlock = Type the PIN.
advice-free-space = Make room on this phone. Nothing is lost.
advice-update = Install the newer version. Nothing was changed.
advice-recover = This journal cannot be opened here any more. Begin again and let a member of your spaces admit this phone. Nothing was deleted.
# $field (text): the name of a field, from field.ftl, or as it is typed.
advice-correct = Correct { $field } and try again. Nothing was changed.
advice-close-other = Close the other program that uses this journal.
advice-enrol = Ask the office for a code.
advice-open-case = Ask the caseworker for a card, scan it and say yes.
advice-sync-first = Send it first.
advice-ask-owner = Ask an owner of the space.
advice-ask-for-help = Ask the programme for help and tell them the words above. Nothing was deleted.
