package jp.zairyu.lint;

import jp.zairyu.law.Criterion;

/** Where things are kept: a module is a folder of rules, a screening its first folder. */
final class Home {
    private Home() {}

    static String module(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    static String screening(String path) {
        return path.split("/")[0];
    }

    static String criteria(String module) {
        return module + "/criteria.yaml";
    }

    static String criteria(Criterion criterion) {
        return criteria(criterion.module());
    }
}
