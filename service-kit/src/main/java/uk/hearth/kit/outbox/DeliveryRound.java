package uk.hearth.kit.outbox;

/** What came of one round of deliveries. */
public record DeliveryRound(int delivered, int retrying, int gaveUp) {

    static final DeliveryRound NOTHING = new DeliveryRound(0, 0, 0);

    public int attempts() {
        return delivered + retrying + gaveUp;
    }

    DeliveryRound and(Outcome.Kind kind) {
        return switch (kind) {
            case DELIVERED -> new DeliveryRound(delivered + 1, retrying, gaveUp);
            case RETRY, AWAY -> new DeliveryRound(delivered, retrying + 1, gaveUp);
            case GIVE_UP -> new DeliveryRound(delivered, retrying, gaveUp + 1);
        };
    }
}
