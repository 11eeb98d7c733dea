package androidx.test.internal.platform;

/** Throws on the wrong thread. */
public interface ThreadChecker {
    void checkMainThread();

    void checkNotMainThread();
}
