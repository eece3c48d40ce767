package jp.zairyu.lint;

/** In which file of {@code parameters/} a number or provision stands. */
final class ParameterFiles {
    private ParameterFiles() {}

    static String of(Lint.Material material, String key) {
        return material.folder().names(name -> name.startsWith("parameters/") && name.endsWith(".yaml")).stream()
                .filter(name -> material.folder().text(name).contains(key))
                .filter(name -> YamlLines.of(material.folder().text(name)).line(key, null) != null)
                .findFirst()
                .orElse("parameters");
    }
}
