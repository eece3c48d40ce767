package jp.zairyu.api;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Splits what arrives in pieces into lines. A line longer than the limit is told of, not kept. Not for several threads. */
public final class BodyLines {
    private final int most;
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int at;
    private ByteArrayOutputStream open;
    private boolean tooLong;
    private boolean ended;

    /** @param most bytes of a line */
    public BodyLines(int most) {
        this.most = most;
    }

    /**
     * One line, without its end.
     *
     * @param bytes empty where the line is too long
     */
    public record Line(byte[] bytes, boolean tooLong) {}

    /** Takes in a piece. */
    public void add(byte[] piece) {
        if (piece.length > 0) {
            pieces.add(piece);
        }
    }

    /** Nothing more comes: what stands after the last line end is a line, too, unless it is nothing. */
    public void end() {
        ended = true;
    }

    /** Whether another piece would have to wait. */
    public boolean areWaiting() {
        return !pieces.isEmpty();
    }

    /** Whether every line has been given out. */
    public boolean areOver() {
        return ended && pieces.isEmpty() && open == null;
    }

    /** @return the next whole line; null where there is none yet, or no more */
    public Line next() {
        while (!pieces.isEmpty()) {
            var piece = pieces.peek();
            var lineEnd = lineEnd(piece);
            keep(piece, lineEnd);
            at = lineEnd + 1;
            if (at >= piece.length) {
                pieces.remove();
                at = 0;
            }
            if (lineEnd < piece.length) {
                return take();
            }
        }
        return ended && open != null ? take() : null;
    }

    private int lineEnd(byte[] piece) {
        var end = at;
        while (end < piece.length && piece[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(byte[] piece, int lineEnd) {
        if (open == null) {
            open = new ByteArrayOutputStream();
        }
        tooLong |= open.size() + lineEnd - at > most;
        if (!tooLong) {
            open.write(piece, at, lineEnd - at);
        }
    }

    private Line take() {
        var line = new Line(tooLong ? new byte[0] : open.toByteArray(), tooLong);
        open = null;
        tooLong = false;
        return line;
    }
}
