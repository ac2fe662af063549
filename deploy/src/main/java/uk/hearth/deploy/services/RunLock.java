package uk.hearth.deploy.services;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import uk.hearth.deploy.console.CannotStart;

/** Held for as long as Hearth runs; the operating system lets go of it however the launcher ends. */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing when another launcher holds it. */
    public static Optional<RunLock> take(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new RunLock(channel));
        } catch (IOException e) {
            throw new CannotStart(
                    "The file " + file
                            + " cannot be written: check who owns its folder, or choose another with HEARTH_DATA.",
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
