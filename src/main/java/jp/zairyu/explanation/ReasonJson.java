package jp.zairyu.explanation;

import java.io.IOException;
import jp.zairyu.explanation.Answer.Reason;

/** A reason: its words and where the law stands. */
final class ReasonJson extends PreparedJson<Reason> {
    private static final long serialVersionUID = 1L;

    ReasonJson() {
        super(Reason.class);
    }

    @Override
    boolean isPrepared(Reason reason) {
        return reason.lasting() != null;
    }

    @Override
    void write(Reason reason, RawJson out) throws IOException {
        var lasting = reason.lasting();
        out.raw("{\"criterion\":").raw(lasting.written(reason.criterion()));
        if (reason.item() != null) {
            out.raw(",\"item\":").quoted(reason.item());
        }
        out.raw(",\"status\":\"").raw(reason.status()).raw("\"");
        if (reason.text() != null) {
            out.raw(",\"text\":").words(reason.text(), lasting);
        }
        if (reason.citation() != null) {
            out.raw(",\"citation\":").raw(lasting.written(reason.citation()));
        }
        if (reason.layer() != null) {
            out.raw(",\"layer\":").raw(lasting.written(reason.layer()));
        }
        out.raw("}");
    }
}
