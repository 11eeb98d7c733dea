### draft: no native reader has checked this file

office-account-lost = ተሌፎን ጠፊኡ ዶ?
office-account-new = ሓድሽ ኮድ ኣካውንት
office-account-why = ሓድሽ ተሌፎን ብእኡ ንሰርቨር ክጥቀም ይኽእል፣ ሓደ ግዜ፣ ኣብ ውሽጢ ሸውዓተ መዓልታት። ሰባት ዝጸሓፍዎ ኣይከፍትን፦ እቲ ዝተጻሕፈ ብኻልኣይ ተሌፎን፣ ብወረቐት መመለሲ፣ ወይ ኣብቲ ገዛ ብዝነብር ሰብ ይምለስ።
office-account-for = ኮድ ኣካውንት ን{ $name }
office-account-deed = ንሓድሽ ተሌፎን ኮድ ኣካውንት ምግባር
