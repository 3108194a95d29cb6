using System.Formats.Tar;
using System.IO.Compression;

namespace Lernet.Data.Tests;

/// <summary>Packs bytes as the files on the network are packed.</summary>
internal static class Packing
{
    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed))
        {
            foreach (var (name, bytes) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        }
        return packed.ToArray();
    }
}
