package jp.zairyu.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import jp.zairyu.explanation.Answer.CriterionAnswer;
import jp.zairyu.law.Bilingual;

/** A node of the tree of criteria: all but its values is the same for everybody. */
final class CriterionJson extends PreparedJson<CriterionAnswer> {
    private static final long serialVersionUID = 1L;

    private static final SerializedString STATUS = new SerializedString(",\"status\":\"");
    private static final SerializedString REASON = new SerializedString("\",\"reason\":");
    private static final SerializedString QUOTE = new SerializedString("\"");
    private static final SerializedString RULE = new SerializedString(",\"rule\":");
    private static final SerializedString CITATION = new SerializedString(",\"citation\":");
    private static final SerializedString CRITERIA = new SerializedString(",\"criteria\":");
    private static final SerializedString END = new SerializedString("}");

    /** What a node begins with. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Head(String id, Bilingual label, String layer) {}

    CriterionJson() {
        super(CriterionAnswer.class);
    }

    @Override
    boolean isPrepared(CriterionAnswer node) {
        return node.lasting() != null;
    }

    @Override
    void write(CriterionAnswer node, RawJson out) throws IOException {
        var lasting = node.lasting();
        out.raw(lasting.opened(new Head(node.id(), node.label(), node.layer())));
        if (node.item() != null) {
            out.raw(",\"item\":").quoted(node.item());
        }
        out.raw(STATUS).raw(node.status());
        if (node.reason() == null) {
            out.raw(QUOTE);
        } else {
            out.raw(REASON).words(node.reason(), lasting);
        }
        concluded(node, lasting, out);
        if (node.citation() != null) {
            out.raw(CITATION).raw(lasting.written(node.citation()));
        }
        if (!node.criteria().isEmpty()) {
            out.raw(CRITERIA).list(node.criteria(), part -> write(part, out));
        }
        out.raw(END);
    }

    /** What a rule told. */
    private static void concluded(CriterionAnswer node, Lasting lasting, RawJson out) throws IOException {
        if (node.rule() != null) {
            out.raw(RULE).raw(lasting.written(node.rule()));
        }
        if (!node.saw().isEmpty()) {
            out.raw(",\"saw\":").values(node.saw());
        }
        if (!node.numbers().isEmpty()) {
            out.raw(",\"numbers\":").list(node.numbers(), number -> out.raw(lasting.written(number)));
        }
        if (!node.provisions().isEmpty()) {
            out.raw(",\"provisions\":").list(node.provisions(), provision -> out.raw(lasting.written(provision)));
        }
    }
}
