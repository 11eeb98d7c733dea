### What only the command line says: questions, wrong values on it, and advice with the command to
### type. Commands, options and variables are values: they stay as they are typed.

## icon: terminal

terminal-pin = PIN:
terminal-new-pin = New PIN:
terminal-pin-again = Once more:
# What went wrong with one option or file.
# $field (text): the option's name, as it is typed.
# $rule (text): a sentence from this file, or from system.ftl.
terminal-problem = { $field }: { $rule }
# $option (text): the option as it is typed.
# $variable (text): the variable as it is typed.
terminal-no-home = say which folder is the phone: { $option }, or { $variable }
# $command (text): the command to type.
terminal-no-profile = nobody uses this pictogram; make it first: { $command }
terminal-profile-taken = somebody uses this pictogram already
# $example (text): a time zone as it is typed.
terminal-zone = not a time zone; write for example { $example }
# $options (text): options as they are typed.
terminal-nothing-to-edit = say what to change: { $options }
# $example (text): the form as it is typed: FIELD=VALUE.
terminal-form = write { $example }
terminal-no-line = there is no line with this number
terminal-no-text = the file is not UTF-8 text
# $option (text): the option as it is typed.
# $variable (text): the variable as it is typed.
terminal-no-new-pin = give the new PIN: { $option } or { $variable }
terminal-pins-differ = the two are not the same
terminal-no-own-phone = no phone of yours has this id
terminal-more-phones = more than one fits: write more of it
terminal-no-random = the system gives no random bytes
terminal-new-folder = name a folder that is not there yet, or an empty one
# $limit (number): how many bytes a name may have.
terminal-server-name = a name has 1 to { $limit } bytes and no control characters: choose another
terminal-locked = the app is locked
terminal-key-gone = this phone's key file is gone
# $reason (text): what the server says, in English, for the operator.
terminal-server = On the server's side: { $reason }

## icon: lightbulb

# $options (text): options and variables as they are typed.
terminal-unlock = Give the PIN: { $options }, or at a terminal.
terminal-free-space = Make room on the disk and see that the folder can be written. Nothing is lost.
terminal-recover = This journal cannot be opened here any more. Begin in a new folder and let a member of your spaces admit it. Nothing was deleted.
terminal-close-other = Another onderweg uses this folder: wait for it, or close it.
# $command (text): the command to type.
terminal-enrol = Ask the office for a code, then: { $command }
# $command (text): the command to type.
terminal-open-case = Ask the caseworker for a card, then: { $command }
# $command (text): the command to type.
terminal-sync-first = Send it first: { $command }
