using System.IO.Compression;

namespace Lernet.Data;

public sealed partial class DataSet
{
    /// <summary>Reads a data set from a CSV file; all columns but the target are features and must be numbers.</summary>
    /// <param name="path">The file; one that ends in .gz is unpacked on the way.</param>
    /// <param name="target">The column to predict: text makes classes, numbers make a regression unless classes are given.</param>
    /// <param name="options">Separator, header and what to do about gaps.</param>
    /// <param name="classes">The classes in the order of their numbers; if not given, the target's texts in alphabetical order.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="CsvException">The text is no CSV, lacks the target, or a field is no number; the message has line and column.</exception>
    public static DataSet FromCsv(string path, string target, CsvOptions? options = null, IReadOnlyList<string>? classes = null)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"csv: no file at {path}. Paths are relative to {Environment.CurrentDirectory}.", path);
        }
        using var file = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        return FromCsv(text, target, options, classes).Called(Path.GetFileName(path).Split('.')[0]);
    }

    /// <summary>Reads a data set from CSV text.</summary>
    /// <inheritdoc cref="FromCsv(string, string, CsvOptions?, IReadOnlyList{string}?)"/>
    public static DataSet FromCsv(TextReader text, string target, CsvOptions? options = null, IReadOnlyList<string>? classes = null)
    {
        options ??= new();
        return new CsvColumns(CsvReader.Read(text, options), target, options).ToDataSet(classes);
    }

    private DataSet Called(string name) => new(Inputs, Targets, Card with { Name = name }, Scaling, unscaled, augmentation);
}
