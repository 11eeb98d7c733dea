package org.onderweg.phone

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.io.File
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.security.SecureRandom
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** The phone's keystore no longer opens the secret: the journal is lost here, the house or a sheet brings it back. */
class KeyGone(cause: Exception?) : Exception("the keystore does not open the secret", cause)

/** The 32 bytes that open the journal: in a file, sealed by a key that never leaves the phone's keystore. */
class Secret(private val file: File) {
    /**
     * The secret, made at the first call.
     *
     * Throws [KeyGone] when the file is there and its key is not; the file is then left as it is.
     */
    fun bytes(): ByteArray = if (file.exists()) opened(file.readBytes()) else made()

    /** Forgets file and key: nothing opens the journal after this. */
    fun forget() {
        file.delete()
        keystore().deleteEntry(ALIAS)
    }

    private fun made(): ByteArray {
        val secret = ByteArray(SECRET_BYTES).also { SecureRandom().nextBytes(it) }
        val cipher = Cipher.getInstance(TRANSFORMATION).apply { init(Cipher.ENCRYPT_MODE, newKey()) }
        val fresh = File(file.path + ".new")
        file.parentFile?.mkdirs()
        fresh.outputStream().use {
            it.write(cipher.iv + cipher.doFinal(secret))
            it.fd.sync()
        }
        check(fresh.renameTo(file)) { "the secret cannot be kept" }
        return secret
    }

    private fun opened(sealed: ByteArray): ByteArray {
        val key = keystore().getKey(ALIAS, null) ?: throw KeyGone(null)
        if (sealed.size != IV_BYTES + SECRET_BYTES + TAG_BITS / 8) throw KeyGone(null)
        val cipher = Cipher.getInstance(TRANSFORMATION)
        return try {
            cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES))
            cipher.doFinal(sealed, IV_BYTES, sealed.size - IV_BYTES)
        } catch (e: AEADBadTagException) {
            throw KeyGone(e)
        } catch (e: GeneralSecurityException) {
            throw KeyGone(e)
        }
    }

    private fun newKey(): SecretKey {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val wish = KeyGenParameterSpec.Builder(ALIAS, purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(256)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER).apply { init(wish) }.generateKey()
    }

    private fun keystore(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    private companion object {
        const val ALIAS = "onderweg"
        const val PROVIDER = "AndroidKeyStore"
        const val TRANSFORMATION = "AES/GCM/NoPadding"
        const val SECRET_BYTES = 32
        const val IV_BYTES = 12
        const val TAG_BITS = 128
    }
}
