using System.Security.Cryptography;

namespace Lernet.Data.Tests;

/// <summary>The bundled files against facts computed once with scikit-learn 1.2.1 and NumPy (float64).</summary>
public class RealDataTests
{
    // Values are float32 here: relative rounding 6e−8 per number, well below this bound after averaging.
    private const double Tolerance = 1e-6;

    public static TheoryData<string, int, int, int[], double> Facts => new()
    {
        // name, rows, features, rows per class, mean of all numbers
        { "Digits", 1797, 64, [178, 182, 177, 183, 181, 182, 181, 179, 174, 180], 4.88416458 },
        { "Iris", 150, 4, [50, 50, 50], 3.4645 },
        { "Breast cancer", 569, 30, [212, 357], 61.89071234 },
        { "Wine", 178, 13, [59, 71, 48], 69.13366292 },
        { "Diabetes", 442, 10, [], 62.53489448 },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void DataSet_SizeCountsAndMean_AreThoseOfScikitLearn(string name, int rows, int features, int[] perClass, double mean)
    {
        var data = Named(name);
        Assert.Equal(new Shape(rows, features), data.Inputs.Shape);
        Assert.Equal(perClass, data.Describe().Classes.Select(c => c.Rows));
        Assert.Equal(mean, data.Inputs.ToDoubles().Average(), mean * Tolerance);
    }

    [Fact]
    public void Iris_MeansAndDeviationsPerFeature_AreThoseOfScikitLearn()
    {
        var scaling = Standardisation.Fit(Datasets.Iris().Inputs);
        AssertClose([5.8433333, 3.0573333, 3.758, 1.1993333], scaling.Mean);
        AssertClose([0.82530129, 0.43441097, 1.7594041, 0.75969263], scaling.Std);
    }

    [Fact]
    public void Wine_MeansPerFeature_AreThoseOfScikitLearn() => AssertClose(
        [13.000618, 2.3363483, 2.3665169, 19.494944, 99.741573, 2.2951124, 2.0292697, 0.36185393, 1.5908989, 5.0580899, 0.95744944, 2.6116854, 746.89326],
        Standardisation.Fit(Datasets.Wine().Inputs).Mean);

    [Fact]
    public void Diabetes_DeviationsAndTarget_AreThoseOfScikitLearnUnscaled()
    {
        var data = Datasets.Diabetes();
        AssertClose(
            [13.09419, 0.49899574, 4.4131209, 13.815628, 34.56888, 30.378658, 12.919562, 1.2889893, 0.52179929, 11.483322],
            Standardisation.Fit(data.Inputs).Std);
        Assert.Equal(152.13348416, data.Targets.ToDoubles().Average(), 1e-6);
    }

    [Fact]
    public void Digits_MeanPerClass_IsThatOfScikitLearn()
    {
        double[] expected = [4.9521594, 4.8941449, 4.9051907, 4.7943135, 4.854886, 4.8003949, 4.8632597, 4.7389141, 5.1551724, 4.8951389];
        var data = Datasets.Digits();
        var classOf = data.ClassNumbers();
        for (var digit = 0; digit < 10; digit++)
        {
            var rows = data.Select(Enumerable.Range(0, data.Count).Where(row => classOf[row] == digit));
            Assert.Equal(expected[digit], rows.Inputs.ToDoubles().Average(), 1e-6);
        }
    }

    [Fact]
    public void Digits_FirstPicture_IsTheZeroOfTheFile()
    {
        var data = Datasets.Digits();
        Assert.Equal(new Shape(1797, 8, 8), data.Images.Shape);
        Assert.Equal([0, 0, 5, 13, 9, 1, 0, 0], data.Images[0, 0].ToArray());
        Assert.Equal(0, data[0].Target.Item());
        Assert.Equal(8, data[^1].Target.Item());
        Assert.Equal("r0c2", data.FeatureNames[2]);
    }

    [Theory]
    [InlineData("Breast cancer", 0, 17.99, "malignant")]
    [InlineData("Breast cancer", 568, 7.76, "benign")]
    [InlineData("Wine", 177, 14.13, "cultivar 3")]
    [InlineData("Iris", 149, 5.9, "virginica")]
    public void DataSet_FirstNumberAndClassOfARow_AreThoseOfTheFile(string name, int row, double first, string className)
    {
        var data = Named(name);
        Assert.Equal((float)first, data.Inputs[row, 0].Item());
        Assert.Equal(className, data.TargetNames[data.ClassNumbers()[row]]);
    }

    [Fact]
    public void DataFolder_HashesAndSizesInReadme_AreThoseOfTheFiles()
    {
        var folder = DataFolder();
        var table = File.ReadLines(Path.Combine(folder, "README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToArray();
        Assert.Equal(6, table.Length);
        foreach (var cells in table.Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, cells[1].Trim('`')));
            Assert.Equal(cells[5].Trim('`'), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void DataSet_Card_NamesSourceAndLicence(string name, int rows, int features, int[] perClass, double mean)
    {
        _ = (rows, features, perClass, mean);
        var card = Named(name).Card;
        Assert.NotEmpty(card.Description);
        Assert.NotEmpty(card.Source);
        Assert.NotEmpty(card.Licence);
    }

    private static DataSet Named(string name) => name switch
    {
        "Digits" => Datasets.Digits(),
        "Iris" => Datasets.Iris(),
        "Breast cancer" => Datasets.BreastCancer(),
        "Wine" => Datasets.Wine(),
        _ => Datasets.Diabetes(),
    };

    private static string DataFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "course.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data");
    }

    private static void AssertClose(double[] expected, Tensor actual)
    {
        var values = actual.ToDoubles();
        Assert.Equal(expected.Length, values.Length);
        // The expected numbers are written with 8 digits.
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], values[i], expected[i] * 2e-7);
    }
}
