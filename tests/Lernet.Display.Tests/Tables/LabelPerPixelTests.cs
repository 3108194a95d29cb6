using Lernet.Data;

namespace Lernet.Display.Tests;

public class LabelPerPixelTests
{
    [Fact]
    public void DataView_ScenesAndText_NameTheClassesThatOccur()
    {
        var scenes = new DataView(Datasets.ShapeScenes(4, most: 1, noise: 0, seed: 1).Pixels).ToText();
        Assert.Contains("[0] background, ", scenes);
        Assert.Contains("labels per class  background: ", scenes);
        Assert.Contains("text", new DataView(Tokenizer.Characters("abcab").Windows("abcabcab", 3)).ToText());
    }
}
