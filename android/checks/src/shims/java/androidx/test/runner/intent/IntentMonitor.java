package androidx.test.runner.intent;

/** Sees the intents that leave the application. */
public interface IntentMonitor {}
