package jp.zairyu.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesWatchTest {
    private static final String FILE = "engineer/pay.drl";

    @TempDir
    private Path home;

    private final BlockingQueue<RulesFolder> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> unreadable = new LinkedBlockingQueue<>();
    private RulesWatch watch;

    @BeforeEach
    void a_volume_as_kubernetes_mounts_it() throws IOException {
        version("..v1", "one");
        link("..data", "..v1");
        link("engineer", "..data/engineer");
        watch = new RulesWatch(home, FolderStamp.of(home), seen::add, e -> unreadable.add(e.getMessage()));
        watch.start(Duration.ofMillis(80));
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void a_swapped_link_is_noticed() throws Exception {
        version("..v2", "two");
        Files.createSymbolicLink(home.resolve("..new"), Path.of("..v2"));
        Files.move(home.resolve("..new"), home.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
        assertEquals("two", next().text(FILE));
    }

    @Test
    void an_editors_save_is_noticed() throws Exception {
        Files.writeString(home.resolve(FILE), "saved");
        assertEquals("saved", next().text(FILE));
    }

    @Test
    void a_rename_over_the_file_is_noticed_even_with_the_same_time_and_size() throws Exception {
        var file = home.resolve(FILE).toRealPath();
        var other = file.resolveSibling(".other");
        Files.writeString(other, "eno");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        assertEquals("eno", next().text(FILE));
    }

    @Test
    void a_new_file_and_one_that_goes_are_noticed() throws Exception {
        Files.writeString(home.resolve("engineer/new.drl"), "new");
        assertEquals(2, next().files().size());
        Files.delete(home.resolve("engineer/new.drl"));
        assertEquals(1, next().files().size());
    }

    @Test
    void hidden_files_and_an_editors_leftovers_are_not_rules() throws Exception {
        Files.writeString(home.resolve("engineer/.pay.drl.swp"), "x");
        Files.writeString(home.resolve("engineer/pay.drl~"), "x");
        assertNull(seen.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void a_file_that_is_no_text_is_told() throws Exception {
        Files.write(home.resolve(FILE), new byte[] {(byte) 0xff, (byte) 0xfe});
        var told = unreadable.poll(5, TimeUnit.SECONDS);
        assertEquals("rules refused:\n" + FILE + ": is not UTF-8 text", told);
    }

    private RulesFolder next() throws InterruptedException {
        return seen.poll(5, TimeUnit.SECONDS);
    }

    private void version(String name, String text) throws IOException {
        Files.createDirectories(home.resolve(name).resolve("engineer"));
        Files.writeString(home.resolve(name).resolve(FILE), text);
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(home.resolve(name), Path.of(target));
    }
}
