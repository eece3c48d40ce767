package jp.zairyu.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.rule.IndexableConstraint;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.Sink;

/**
 * Where the network takes in facts of one type, read from the network itself: facts that no rule can match need not be given
 * to it at all. Many are of that kind, such as the shares of working time that other modules ask about.
 *
 * @param words what it asks of a field at the door, by the field; null where a rule matches facts of the type without asking
 *     for a word at once
 */
record Entrance(Map<ReadAccessor, Set<String>> words) {
    private static final Entrance OPEN = new Entrance(null);

    static Entrance of(ObjectTypeNode type) {
        var words = new HashMap<Integer, Set<String>>();
        var fields = new HashMap<Integer, ReadAccessor>();
        for (Sink sink : type.getObjectSinkPropagator().getSinks()) {
            if (!(sink instanceof AlphaNode alpha)
                    || !(alpha.getConstraint() instanceof IndexableConstraint asked)
                    || asked.getConstraintType() != ConstraintTypeOperator.EQUAL
                    || asked.getFieldExtractor() == null
                    || asked.getField() == null
                    || !(asked.getField().getValue() instanceof String word)) {
                return OPEN;
            }
            var field = asked.getFieldExtractor();
            fields.putIfAbsent(field.getIndex(), field);
            words.computeIfAbsent(field.getIndex(), index -> new HashSet<>()).add(word);
        }
        var byField = new HashMap<ReadAccessor, Set<String>>();
        words.forEach((index, some) -> byField.put(fields.get(index), some));
        return new Entrance(byField);
    }

    /** Whether facts of the type are taken in whatever they hold. */
    boolean isOpen() {
        return words == null;
    }

    boolean admits(Object fact) {
        if (isOpen()) {
            return true;
        }
        for (var asked : words.entrySet()) {
            if (asked.getValue().contains(asked.getKey().getValue(fact))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of several admits a fact. */
    static boolean anyAdmits(List<Entrance> entrances, Object fact) {
        for (var entrance : entrances) {
            if (entrance.admits(fact)) {
                return true;
            }
        }
        return false;
    }
}
