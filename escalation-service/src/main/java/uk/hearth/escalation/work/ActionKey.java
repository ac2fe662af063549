package uk.hearth.escalation.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.hearth.kit.paging.Cursor;

/** The place of an action in a list by due day. */
record ActionKey(LocalDate dueOn, UUID escalation, int position) {

    static final int PARTS = 3;
    static final ActionKey FIRST = new ActionKey(LocalDate.of(1, 1, 1), new UUID(0, 0), 0);

    static ActionKey of(Cursor cursor) {
        return new ActionKey(
                cursor.part(0, LocalDate::parse), cursor.part(1, UUID::fromString), cursor.part(2, Integer::valueOf));
    }

    static List<String> key(ActionView action) {
        return List.of(action.dueOn().toString(), action.escalation().toString(), String.valueOf(action.position()));
    }
}
