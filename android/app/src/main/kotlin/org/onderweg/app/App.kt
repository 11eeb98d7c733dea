package org.onderweg.app

import android.app.Application
import org.onderweg.core.PhoneClock
import org.onderweg.phone.HasOnderweg
import org.onderweg.phone.Onderweg
import org.onderweg.phone.SyncJob

/** The one journal of this process. */
open class App : Application(), HasOnderweg {
    override lateinit var onderweg: Onderweg

    override fun onCreate() {
        super.onCreate()
        onderweg = Onderweg(this, clock())
        if (onderweg.begun) SyncJob.usual(this)
    }

    /** Another clock than the phone's, for checks. */
    protected open fun clock(): PhoneClock? = null
}
