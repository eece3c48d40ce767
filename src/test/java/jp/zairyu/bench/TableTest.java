package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table goes where the document has a place for it, and nowhere else. */
class TableTest {
    @TempDir
    Path folder;

    @Test
    void it_takes_the_place_of_the_one_before() throws IOException {
        var document = document("above\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nbelow\n");
        Table.write(document, "new\n");
        assertEquals(
                "above\n<!-- measured: begin -->\nnew\n<!-- measured: end -->\nbelow\n", Files.readString(document));
    }

    @Test
    void a_document_without_a_place_for_it_stays_as_it_is() throws IOException {
        var document = document("no marks\n");
        assertThrows(IOException.class, () -> Table.write(document, "new\n"));
        assertEquals("no marks\n", Files.readString(document));
    }

    private Path document(String text) throws IOException {
        return Files.writeString(folder.resolve("performance.md"), text);
    }
}
