### The words of all languages, counted.

## icon: languages

# $all (number): how many messages there are.
# $name (text): a language's own name.
# $said (number): how many it says.
# $tag (text): its tag, as fa-AF.
text-language = { $name } ({ $tag }): { $said } of { $all } messages
# $all (number): how many strings a pack has.
# $said (number): how many it says.
text-pack = of the pack: { $said } of { $all }
text-template = the template
text-draft = draft: no native reader has checked it
# $files (number): how many files there are.
# $names (text): who read them, and when.
# $read (number): how many files were read.
text-read = { $read } of { $files } files checked by { $names }
text-column-language = Language
text-column-messages = Messages
text-column-pack = Strings of the pack
text-column-checked = Checked
