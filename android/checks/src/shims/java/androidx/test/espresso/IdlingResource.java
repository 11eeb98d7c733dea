package androidx.test.espresso;

/** Something that may be busy outside the main thread. */
public interface IdlingResource {
    String getName();

    boolean isIdleNow();

    void registerIdleTransitionCallback(ResourceCallback callback);

    /** Told when it is idle again. */
    interface ResourceCallback {
        void onTransitionToIdle();
    }
}
