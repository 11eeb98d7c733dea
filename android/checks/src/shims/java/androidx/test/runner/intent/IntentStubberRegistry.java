package androidx.test.runner.intent;

/** Holds no stubber: nothing answers an intent in place of another application. */
public final class IntentStubberRegistry {
    private IntentStubberRegistry() {}

    public static boolean isLoaded() {
        return false;
    }

    public static IntentStubber getInstance() {
        throw new IllegalStateException("no stubber");
    }
}
