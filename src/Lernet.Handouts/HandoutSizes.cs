using System.Text;

namespace Lernet.Handouts;

/// <summary>Where the bytes of a page are: the parts add up to the whole file.</summary>
/// <param name="Parts">Each kind of content with its size, largest concern first; never empty.</param>
public sealed record HandoutSizes(IReadOnlyList<HandoutPart> Parts)
{
    /// <summary>The size of the file in bytes.</summary>
    public long Total => Parts.Sum(part => part.Bytes);

    /// <summary>The table that the command line prints, one line per part.</summary>
    public override string ToString()
    {
        var width = Parts.Max(part => part.Name.Length);
        var table = new StringBuilder();
        foreach (var part in Parts.Append(new HandoutPart("total", Total)))
        {
            table.Append("  ").Append(part.Name.PadRight(width)).Append("  ").Append(Bytes.Text(part.Bytes).PadLeft(9)).Append('\n');
        }
        return table.ToString();
    }
}
