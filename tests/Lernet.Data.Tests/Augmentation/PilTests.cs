using System.Text.Json;

namespace Lernet.Data.Tests;

/// <summary>Operations on pictures against PIL 9.4; pil_augment.py beside it wrote the fixture.</summary>
public class PilTests
{
    private static readonly Lazy<JsonElement[]> cases = new(() => [.. JsonDocument.Parse(
        Repository.Read("tests/Lernet.Data.Tests/Fixtures/pil-augment.json")).RootElement.EnumerateArray()]);

    // In levels of 255. PIL works on 8-bit numbers between its steps and cuts fractions off; we keep them.
    private static double Tolerance(string operation) => operation switch
    {
        "flip" or "flip vertical" or "invert" or "solarize" or "posterize" or "equalize" => 0,
        "auto-contrast" or "brightness" or "rotate" or "shear x" or "shear y" => 1,   // cut off once
        "hue" => 0.51,                                                                // rounded once
        "contrast" or "saturation" or "sharpness" => 1.5,                             // the mean, grey or smooth picture is rounded before that
        _ => throw new ArgumentException(operation),
    };

    public static TheoryData<string> Operations =>
        [.. cases.Value[0].GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("operation").GetString()!).Distinct()];

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_FixturePictures_GivesThePicturesOfPil(string operation) => Assert.All(cases.Value, picture =>
    {
        foreach (var white in (double[])[1, 255])
        {
            var (channels, height, width) = (Size(picture, "channels"), Size(picture, "height"), Size(picture, "width"));
            var input = Picture.From(Tensor.From([.. Bytes(picture, "input").Select(b => b * white / 255)], new Shape(channels, height, width)), white);
            foreach (var step in picture.GetProperty("steps").EnumerateArray().Where(step => step.GetProperty("operation").GetString() == operation))
            {
                var actual = Array.ConvertAll(Apply(input, operation, step.GetProperty("argument").GetDouble()).Values.ToArray(), x => Math.Round(x * 255 / white, 3));
                var expected = Bytes(step, "output");
                for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], Tolerance(operation));
            }
        }
    });

    private static Picture Apply(Picture picture, string operation, double argument) => operation switch
    {
        "flip" => picture.Flip(),
        "flip vertical" => picture.FlipVertical(),
        "rotate" => picture.Rotate(argument),
        "shear x" => picture.ShearX(argument),
        "shear y" => picture.ShearY(argument),
        "invert" => picture.Invert(),
        "solarize" => picture.Solarize(argument / 255),
        "posterize" => picture.Posterize((int)argument),
        "auto-contrast" => picture.AutoContrast(),
        "equalize" => picture.Equalize(),
        "brightness" => picture.Brightness(argument),
        "contrast" => picture.Contrast(argument),
        "saturation" => picture.Saturation(argument),
        "sharpness" => picture.Sharpness(argument),
        _ => picture.Hue(argument),
    };

    private static int Size(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static byte[] Bytes(JsonElement element, string name) => Convert.FromHexString(element.GetProperty(name).GetString()!);
}
