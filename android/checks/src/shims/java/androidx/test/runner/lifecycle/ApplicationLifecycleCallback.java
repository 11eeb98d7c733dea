package androidx.test.runner.lifecycle;

import android.app.Application;

/** Told when an application comes to another stage. */
public interface ApplicationLifecycleCallback {
    void onApplicationLifecycleChanged(Application application, ApplicationStage stage);
}
