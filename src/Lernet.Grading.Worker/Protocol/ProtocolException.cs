namespace Lernet.Grading.Worker.Protocol;

/// <summary>The other side sent what the protocol does not have. Whoever reads it gives up that process, and nothing else.</summary>
internal sealed class ProtocolException : Exception
{
    private ProtocolException(string message) : base(message)
    {
    }

    public static ProtocolException Malformed() => new("a frame of another form than its kind has.");

    public static ProtocolException Unexpected(FrameKind kind) => new($"a frame of kind {(byte)kind}, which is not expected here.");

    public static ProtocolException TooLong(long length) => new($"a frame of {length} bytes; at most {Frame.Limit} are allowed.");
}
