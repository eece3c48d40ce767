package jp.zairyu.api.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A caller shows an API key. */
final class KeyRequest extends BaseAuthenticationRequest {
    private final String key;

    KeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
