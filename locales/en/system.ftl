### What the system says about a file or a port: stands after a colon.

## icon: hard-drive

system-not-found = there is no such file or folder
system-denied = this user may not
system-full = the disk is full
system-read-only = nothing can be written there
system-no-folder = it is not a folder
system-folder = it is a folder
system-there = it is there already
system-in-use = another program uses it
system-no-address = this machine has no such address
system-other = the system refuses
