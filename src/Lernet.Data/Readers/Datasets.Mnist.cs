namespace Lernet.Data;

public static partial class Datasets
{
    /// <summary>The MNIST digits from a folder that holds their four files, packed or not: 28 × 28 pixels, ten classes.</summary>
    /// <param name="folder">Where <c>train-images-idx3-ubyte.gz</c> and the others are; they are not part of the kit.</param>
    /// <param name="train">The 60,000 rows to learn from, or the 10,000 to report on.</param>
    /// <exception cref="ReaderException">A file is missing or damaged.</exception>
    public static DataSet Mnist(string folder, bool train = true) => FromIdxFolder(folder, train, new DataSetCard
    {
        Name = "MNIST",
        Description = "Handwritten digits of census workers and students, 28 × 28 pixels.",
        Source = "Y. LeCun, C. Cortes, C. Burges (1998), The MNIST database of handwritten digits",
        TargetName = "digit",
        TargetNames = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    });

    /// <summary>Fashion-MNIST from a folder that holds its four files, packed or not: 28 × 28 pixels, ten kinds of clothes.</summary>
    /// <inheritdoc cref="Mnist"/>
    public static DataSet FashionMnist(string folder, bool train = true) => FromIdxFolder(folder, train, new DataSetCard
    {
        Name = "Fashion-MNIST",
        Description = "Pictures of clothes from a shop, 28 × 28 pixels.",
        Source = "H. Xiao, K. Rasul, R. Vollgraf (2017), Fashion-MNIST, arXiv:1708.07747",
        Licence = "MIT",
        TargetName = "article",
        TargetNames = ["T-shirt", "trousers", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot"],
    });

    private static DataSet FromIdxFolder(string folder, bool train, DataSetCard card)
    {
        var part = train ? "train" : "t10k";
        return DataSet.FromIdx(Find(folder, $"{part}-images", "idx3"), Find(folder, $"{part}-labels", "idx1"), card);
    }

    // Some tools write a dot before the idx when they unpack.
    private static string Find(string folder, string stem, string kind)
    {
        string[] names = [$"{stem}-{kind}-ubyte", $"{stem}-{kind}-ubyte.gz", $"{stem}.{kind}-ubyte", $"{stem}.{kind}-ubyte.gz"];
        return names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw ReaderException.Missing(folder, $"file {names[0]} or {names[1]}", "The kit brings no copy and downloads nothing; put the files there.");
    }
}
