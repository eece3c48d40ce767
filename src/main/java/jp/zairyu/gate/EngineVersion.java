package jp.zairyu.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which Java passes judgement: what has passed one engine has not passed another. */
final class EngineVersion {
    private static final String SELF = "/" + EngineVersion.class.getName().replace('.', '/') + ".class";

    private EngineVersion() {}

    /** A hash over this program's own classes, wherever they were loaded from, and the Java that runs them. */
    static String ofThisProgram() {
        var hash = new Hash().add(System.getProperty("java.version"));
        try {
            for (var file : classes(EngineVersion.class.getResource(SELF))) {
                hash.add(Files.readAllBytes(file));
            }
            return hash.hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> classes(URL self) throws IOException {
        if (self.openConnection() instanceof JarURLConnection jar) {
            return List.of(Path.of(URI.create(jar.getJarFileURL().toString())));
        }
        var file = Path.of(URI.create(self.toString()));
        var home = file.getRoot().resolve(file.subpath(0, file.getNameCount() - SELF.split("/").length + 1));
        try (var files = Files.walk(home.resolve("jp"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
