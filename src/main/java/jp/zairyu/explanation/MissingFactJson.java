package jp.zairyu.explanation;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import jp.zairyu.explanation.Answer.MissingFact;

/** A question: all but where it stands and what it decides is the same for everybody. */
final class MissingFactJson extends PreparedJson<MissingFact> {
    private static final long serialVersionUID = 1L;

    private static final SerializedString POINTER = new SerializedString("{\"pointer\":");
    private static final SerializedString NEXT = new SerializedString(",");
    private static final SerializedString DECIDES = new SerializedString(",\"decides\":");
    private static final SerializedString END = new SerializedString("}");

    MissingFactJson() {
        super(MissingFact.class);
    }

    @Override
    boolean isPrepared(MissingFact fact) {
        return fact.asks() != null;
    }

    @Override
    void write(MissingFact fact, RawJson out) throws IOException {
        var asks = fact.asks();
        var isBrief = fact.choices() == null;
        out.raw(POINTER).quoted(fact.pointer()).raw(NEXT).raw(isBrief ? asks.brief() : asks.whole());
        if (fact.instead() != null) {
            strings(",\"instead\":", fact.instead(), out);
        }
        if (fact.assumed() != null) {
            out.raw(",\"assumed\":").quoted(fact.assumed());
        }
        out.raw(DECIDES).list(fact.decides(), out::quoted).raw(END);
    }

    private static void strings(String name, List<String> several, RawJson out) throws IOException {
        out.raw(name).list(several, out::quoted);
    }
}
