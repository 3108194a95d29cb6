using System.Text;

namespace Lernet.Handouts;

/// <summary>Files built into this assembly: style sheets, scripts and, where npm restored it, KaTeX.</summary>
internal static class EmbeddedAsset
{
    public static bool Exists(string name) => typeof(EmbeddedAsset).Assembly.GetManifestResourceInfo(name) is not null;

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}': build Lernet.Handouts again.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
