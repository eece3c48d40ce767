package jp.zairyu.engine;

import java.util.Set;

/** Rules fail while variants watch: an original never does, so it is a variant. */
public final class VariantFailsException extends RuntimeException {
    private final transient Set<String> variants;

    VariantFailsException(Set<String> variants, RuntimeException cause) {
        super(cause);
        this.variants = variants;
    }

    /** The names of those that fail; empty where nothing tells. */
    public Set<String> variants() {
        return variants;
    }
}
