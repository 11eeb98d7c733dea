### draft: no native reader has checked this file

indicator-goals-reached = ዝተበጽሑ ዕላማታት
indicator-steps-done = ዝተገብሩ ስጉምትታት
indicator-talks-held = ዝተገብሩ ሰሙናዊ ዝርርባት
indicator-dutch-minutes = ደቓይቕ ሆላንድኛ ምስ ባዲ
indicator-phrases-known = ዝተፈልጡ ሓረጋት
indicator-applications-sent = ዝተላእኩ ናይ ስራሕ ሕቶታት
indicator-interviews = ቃለ-መሕትታት
indicator-jobs-begun = ዝተጀመሩ ስራሓት
indicator-turns-done = ኣብ ገዛ ዝተገብሩ ተራታት
indicator-milestones = ዝተበጽሑ መዓልቦታት
