package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the law's dates selects the value in force. */
public enum Governor {
    @JsonProperty("as-of")
    AS_OF,
    @JsonProperty("filed")
    FILED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("act")
    ACT,
    @JsonProperty("expiry")
    EXPIRY
}
