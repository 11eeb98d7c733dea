### Words that every screen needs. English is the template: change a key here and the build names
### every language that has to follow.

## icon: smartphone

only-here = only here

## icon: list

# Between the parts of a short list in one line.
list-separator = { ", " }
