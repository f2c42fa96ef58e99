import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Reads the files whose paths come line by line, checking envelopes and taking the text of every element, and answers
 * each with the CPU seconds of the reading thread alone: its collector and compiler threads do not count against it.
 */
public final class StaediReader {
    public static void main(String[] arguments) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in));
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            long start = threads.getCurrentThreadCpuTime();
            String answer;
            try {
                long count = segments(path);
                double cpu = (threads.getCurrentThreadCpuTime() - start) / 1e9;
                answer = "{\"cpu\": " + cpu + ", \"count\": " + count + "}";
            } catch (Exception failure) {
                answer = "{\"failed\": \"" + failure.toString().replaceAll("[\"\\\\\n]", " ") + "\"}";
            }
            System.out.println(answer);
        }
    }

    private static long segments(String path) throws Exception {
        long segments = 0;
        long characters = 0;
        EDIInputFactory factory = EDIInputFactory.newFactory();
        try (InputStream source = new BufferedInputStream(new FileInputStream(path), 1 << 16);
                EDIStreamReader reader = factory.createEDIStreamReader(source)) {
            while (reader.hasNext()) {
                switch (reader.next()) {
                case START_SEGMENT:
                    segments++;
                    break;
                case ELEMENT_DATA:
                    characters += reader.getText().length();
                    break;
                case SEGMENT_ERROR:
                case ELEMENT_OCCURRENCE_ERROR:
                case ELEMENT_DATA_ERROR:
                    throw new IllegalStateException(reader.getErrorType() + " at " + reader.getLocation());
                default:
                }
            }
        }
        return characters == 0 ? 0 : segments;
    }
}
