package androidx.test.platform.ui;

/** An event that another application's window would have got. */
public class InjectEventSecurityException extends Exception {
    public InjectEventSecurityException(String message) {
        super(message);
    }
}
