plugins {
    id("com.android.library")
    id("org.jetbrains.kotlin.android")
}

val checkout = rootProject.projectDir.parentFile
val made = layout.buildDirectory.dir("core")

android {
    namespace = "org.onderweg.phone"
    compileSdk = 35
    defaultConfig {
        minSdk = 26
        consumerProguardFiles("keep.pro")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    sourceSets["main"].kotlin.srcDir(made.map { it.dir("kotlin") })
    sourceSets["main"].jniLibs.srcDir(made.map { it.dir("jni") })
}

kotlin {
    compilerOptions {
        jvmTarget.set(org.jetbrains.kotlin.gradle.dsl.JvmTarget.JVM_17)
    }
}

dependencies {
    api("org.jetbrains.kotlinx:kotlinx-coroutines-android:1.11.0")
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}

// The core for each ABI, as it is shipped: stripped, for size.
val core by tasks.registering(Exec::class) {
    workingDir(checkout)
    commandLine(
        "cargo", "ndk", "--platform", "26", "--target", "arm64-v8a", "--target", "armeabi-v7a", "--target", "x86_64",
        "--output-dir", made.get().dir("jni").asFile.path,
        "build", "--package", "onderweg-bindings", "--lib", "--profile", "phone", "--locked",
    )
}

// The binding, from a library that still has its metadata.
val hostLibrary by tasks.registering(Exec::class) {
    workingDir(checkout)
    commandLine("cargo", "build", "--workspace", "--locked")
}
val binding by tasks.registering(Exec::class) {
    dependsOn(hostLibrary)
    workingDir(checkout)
    val library = if (System.getProperty("os.name").startsWith("Mac")) "libonderweg_phone.dylib" else "libonderweg_phone.so"
    commandLine("target/debug/onderweg-bindgen", "target/debug/$library", "bindings/uniffi.toml", made.get().asFile.path)
}
tasks.named("preBuild") { dependsOn(core, binding) }
