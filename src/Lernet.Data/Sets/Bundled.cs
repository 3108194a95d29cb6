using System.Collections.Concurrent;
using System.IO.Compression;

namespace Lernet.Data;

/// <summary>The CSV files of the repository's data folder, which travel inside this assembly. Each is read once.</summary>
internal static class Bundled
{
    private static readonly ConcurrentDictionary<string, DataSet> read = [];

    public static DataSet Load(string file, DataSetCard card) => read.GetOrAdd(file, _ => Read(file, card));

    public static Stream Open(string file) => typeof(Bundled).Assembly.GetManifestResourceStream($"Lernet.Data.{file}")!;

    private static DataSet Read(string file, DataSetCard card)
    {
        var stream = Open(file);
        using var text = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        var data = DataSet.FromCsv(text, card.TargetName, classes: card.TargetNames);
        return data.WithCard(card with { FeatureNames = data.FeatureNames });
    }
}
