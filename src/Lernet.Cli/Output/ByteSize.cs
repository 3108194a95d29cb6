namespace Lernet.Cli.Output;

/// <summary>Sizes of files as people read them.</summary>
internal static class ByteSize
{
    /// <summary>In KiB (1,024 bytes), with groups set apart by a thin space.</summary>
    public static string Text(long bytes) => $"{(bytes + 512) / 1024:#,0} KiB".Replace(',', '\u2009');
}
