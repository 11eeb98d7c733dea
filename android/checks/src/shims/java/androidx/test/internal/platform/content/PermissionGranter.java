package androidx.test.internal.platform.content;

/** Gives permissions to the application under test. */
public interface PermissionGranter {
    void addPermissions(String... permissions);

    void requestPermissions();
}
