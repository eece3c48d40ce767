package jp.zairyu.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import jp.zairyu.law.RulesFolder;

/**
 * How the files of a folder stand at one moment, without reading them: time, size and identity of each. Looked at again
 * and again, rather than waiting for the system to tell: that works the same for an editor's save, a rename over the old
 * file, a swapped symbolic link and a mounted volume, where notices do not arrive everywhere.
 */
record FolderStamp(Map<String, Stamp> files) {
    record Stamp(FileTime changed, long size, Object identity) {}

    /** @return an empty stamp where the folder cannot be read at this moment */
    static FolderStamp of(Path directory) {
        try {
            var stamps = new TreeMap<String, Stamp>();
            for (var file : RulesFolder.files(directory.toRealPath()).entrySet()) {
                stamps.put(file.getKey(), stamp(file.getValue().attributes()));
            }
            return new FolderStamp(stamps);
        } catch (IOException e) {
            return new FolderStamp(Map.of());
        }
    }

    private static Stamp stamp(BasicFileAttributes attributes) {
        return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }
}
