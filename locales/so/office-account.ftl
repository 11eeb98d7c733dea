### draft: no native reader has checked this file

office-account-lost = Taleefanku ma lumay?
office-account-new = Koodh akoon oo cusub
office-account-why = Wuxuu taleefan cusub u oggolaanayaa inuu server-ka isticmaalo, hal mar, toddoba maalmood gudahood. Wax qof qoray ma furo: kuwaas waxaa soo celiya taleefan labaad, warqadda soo celinta, ama qof guriga la deggan.
office-account-for = Koodhka akoonka { $name }
office-account-deed = samaynta koodh akoon oo taleefan cusub
