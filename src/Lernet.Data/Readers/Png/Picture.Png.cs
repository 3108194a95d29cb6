namespace Lernet.Data;

public sealed partial class Picture
{
    /// <summary>Reads a PNG file: grey, colour or palette, 1 to 16 bits, interlaced or not; brightness from 0 to 1.</summary>
    /// <returns>One channel for grey pictures, otherwise three. Transparency is left out: hidden pixels show their colour.</returns>
    /// <param name="path">The file.</param>
    /// <remarks>Portable Network Graphics (PNG) Specification, second edition, W3C 2003. Checksums are verified; gamma is not applied.</remarks>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ReaderException">The file is no PNG, or is damaged; the message has the byte.</exception>
    public static Picture FromPng(string path) => FromPng(BinaryFile.Load(path, sha256: null), Path.GetFileName(path));

    /// <summary>Reads a picture from the bytes of a PNG file.</summary>
    /// <param name="bytes">All of the file.</param>
    /// <param name="name">What errors call it.</param>
    /// <inheritdoc cref="FromPng(string)"/>
    public static Picture FromPng(byte[] bytes, string name = "picture")
    {
        var chunks = PngChunks.Read(new BinaryFile(name, bytes));
        var samples = PngSamples.Read(name, chunks);
        return new(samples.ToBrightness(), samples.Channels, chunks.Header.Height, chunks.Header.Width, white: 1);
    }
}
