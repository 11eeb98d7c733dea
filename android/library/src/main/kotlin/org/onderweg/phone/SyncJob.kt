package org.onderweg.phone

import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import android.app.job.JobService
import android.content.ComponentName
import android.content.Context
import android.net.ConnectivityManager
import android.net.NetworkCapabilities
import android.os.Build
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import org.onderweg.core.Failure
import org.onderweg.core.SyncOptions

/** A sync that the system starts: a few times a day, soon after an act, and on a free network for what is large. */
class SyncJob : JobService() {
    private val running = mutableMapOf<Int, Job>()

    override fun onStartJob(parameters: JobParameters): Boolean {
        val metered = parameters.jobId != LARGE && isMetered(parameters)
        running[parameters.jobId] = onderweg.scope.launch {
            val again = try {
                val synced = onderweg.sync(SyncOptions(metered = metered, background = true))
                if (synced.events.any { it.ofOthers } || synced.notices.isNotEmpty()) Notices(this@SyncJob).news()
                if ((synced.letters?.waiting ?: 0) > 0) large(this@SyncJob)
                false
            } catch (e: Failure.RetryLater) {
                true
            } catch (e: Failure) {
                false // only a person can help; the screens say what to do
            } catch (e: KeyGone) {
                false
            }
            jobFinished(parameters, again)
        }
        return true
    }

    /** The system wants its network back: what was done is kept, the rest comes with the next job. */
    override fun onStopJob(parameters: JobParameters): Boolean {
        running.remove(parameters.jobId)?.cancel()
        return true
    }

    private fun isMetered(parameters: JobParameters): Boolean {
        val network = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) parameters.network else null
        val connections = getSystemService(ConnectivityManager::class.java)!!
        val can = connections.getNetworkCapabilities(network ?: connections.activeNetwork)
        return can?.hasCapability(NetworkCapabilities.NET_CAPABILITY_NOT_METERED) != true
    }

    companion object {
        const val USUAL = 1
        const val SOON = 2
        const val LARGE = 3
        private const val USUAL_MS = 6 * 60 * 60 * 1000L
        private const val FIRST_WAIT_MS = 60 * 1000L

        /** A few times a day, on any network, also after a restart of the phone. Says it again without harm. */
        fun usual(context: Context) {
            val jobs = jobs(context)
            if (jobs.getPendingJob(USUAL) == null) jobs.schedule(on(context, USUAL).setPeriodic(USUAL_MS).setPersisted(true).build())
        }

        /** After an act: as soon as there is a network. Acts that follow each other go together. */
        fun soon(context: Context) {
            if (jobs(context).getPendingJob(SOON) != null) return
            val job = on(context, SOON).setBackoffCriteria(FIRST_WAIT_MS, JobInfo.BACKOFF_POLICY_EXPONENTIAL)
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) job.setExpedited(true)
            if (jobs(context).schedule(job.build()) == JobScheduler.RESULT_SUCCESS) return
            // The day's share of quick jobs is used up.
            jobs(context).schedule(on(context, SOON).build())
        }

        /** Photos that wait: on a network that costs nothing. */
        fun large(context: Context) {
            jobs(context).schedule(on(context, LARGE).setRequiredNetworkType(JobInfo.NETWORK_TYPE_UNMETERED).setPersisted(true).build())
        }

        private fun on(context: Context, id: Int) =
            JobInfo.Builder(id, ComponentName(context, SyncJob::class.java)).setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)

        private fun jobs(context: Context) = context.getSystemService(JobScheduler::class.java)!!
    }
}
