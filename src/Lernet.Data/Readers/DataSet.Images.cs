namespace Lernet.Data;

public sealed partial class DataSet
{
    /// <summary>Reads PNG pictures from a folder with one folder per class: <c>cats/1.png</c>, <c>dogs/7.png</c>.</summary>
    /// <param name="folder">Where the folders of the classes are; classes and files are taken in alphabetical order.</param>
    /// <returns>
    /// Rows of numbers from 0 (dark) to 1: [H, W] pictures if all are grey, otherwise [3, H, W]. Transparency is left out.
    /// </returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="ReaderException">There are no classes, a class has no pictures, sizes differ, or a file is no PNG.</exception>
    public static DataSet FromImageFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"images: no folder at {folder}. Paths are relative to {Environment.CurrentDirectory}.");
        }
        var classes = Directory.GetDirectories(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal).ToArray();
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (classes.Length == 0) throw ReaderException.Missing(name, "folders in it", "Each class has a folder of its own, named after it.");
        var files = classes.SelectMany(PngFiles).ToArray();
        var pictures = Array.ConvertAll(files, file => Picture.FromPng(file.Path));
        foreach (var (picture, (path, _)) in pictures.Zip(files))
        {
            if ((picture.Height, picture.Width) != (pictures[0].Height, pictures[0].Width))
            {
                throw ReaderException.SizesDiffer(ShortName(path), pictures[0], ShortName(files[0].Path), picture);
            }
        }
        var channels = pictures.Max(picture => picture.Channels);
        var (height, width) = (pictures[0].Height, pictures[0].Width);
        // A grey picture among coloured ones is three times the same.
        float[] rows = [.. pictures.SelectMany(picture => Enumerable.Repeat(picture.Values.ToArray(), channels / picture.Channels)).SelectMany(x => x)];
        return new(Tensor.From(rows, files.Length, channels * height * width), Tensor.From(files.Select(file => file.Class)), new DataSetCard
        {
            Name = name,
            TargetName = "class",
            TargetNames = [.. classes.Select(path => Path.GetFileName(path))],
            ImageShape = channels == 1 ? new(height, width) : new(channels, height, width),
        });
    }

    private static IEnumerable<(string Path, int Class)> PngFiles(string folder, int number)
    {
        var files = Directory.GetFiles(folder).Where(file => file.EndsWith(".png", StringComparison.OrdinalIgnoreCase)).ToArray();
        return files.Length > 0
            ? files.Order(StringComparer.Ordinal).Select(file => (file, number))
            : throw ReaderException.Missing(Path.GetFileName(folder), ".png files", "Other formats must be converted first.");
    }

    private static string ShortName(string path) => $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}";
}
