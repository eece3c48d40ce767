package jp.zairyu;

import java.nio.file.Path;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void compiles() {
        RulebookShelf.open(RulesFolder.read(Path.of("rules")));
    }
}
