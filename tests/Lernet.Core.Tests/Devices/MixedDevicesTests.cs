namespace Lernet.Core.Tests.Devices;

/// <summary>Two devices in one operation: an error that names both, before anything is computed.</summary>
public class MixedDevicesTests
{
    private static readonly Dictionary<string, Action<Tensor>> Operations = new()
    {
        ["add"] = away => _ = Here(2, 3) + away,
        ["matmul"] = away => Here(2, 2).MatMul(away),
        ["where"] = away => Tensor.Where(Here(2, 3), Here(2, 3), away),
        ["concatenate"] = away => Tensor.Concatenate([Here(2, 3), away]),
        ["gather"] = away => Here(2, 3).Gather(away, axis: 1),
        ["scatter"] = away => Here(2, 3).Scatter(Here(2, 3), away, axis: 1),
        ["einsum"] = away => Tensor.Einsum("ij,ij->i", Here(2, 3), away),
        ["linear"] = away => Here(4, 3).Linear(away),
        ["linear, bias"] = away => Here(4, 3).Linear(Here(3, 3), away[0]),
        ["conv2d"] = away => Here(1, 1, 2, 3).Conv2d(away.Reshape(1, 1, 2, 3)),
        ["conv2d, bias"] = away => Here(1, 1, 2, 3).Conv2d(Here(3, 1, 2, 3), away[0]),
        ["conv1d, bias"] = away => Here(1, 1, 4).Conv1d(Here(3, 1, 2), away[0]),
        ["conv transpose2d"] = away => Here(1, 1, 2, 3).ConvTranspose2d(away.Reshape(1, 1, 2, 3)),
        ["layer norm"] = away => Here(2, 3).LayerNorm(bias: away[0]),
        ["batch norm"] = away => Here(2, 3, 4, 4).BatchNorm(weight: away[0]),
        ["batch norm, in use"] = away => Here(2, 3, 4, 4).BatchNorm(away[0], Here(3), null, null),
        ["batch norm relu, shortcut"] = away => Here(2, 3, 4, 4).BatchNormRelu(shortcut: away.Reshape(2, 3, 1, 1).Expand([2, 3, 4, 4])),
        ["group norm"] = away => Here(2, 3, 4).GroupNorm(1, weight: away[0]),
        ["cross-entropy"] = away => Here(3, 2).CrossEntropy(away[0]),
        ["attention"] = away => Tensor.Attention(Here(1, 2, 3), Here(1, 2, 3), away.Reshape(1, 2, 3)),
        ["self-attention, mask"] = away => Here(1, 3, 3).SelfAttention(1, mask: away[0]),
        ["lstm"] = away => Here(1, 2, 1).LstmSequence(Here(4, 1), Here(4, 1), null, null, Here(1, 1), away[0, 0].Reshape(1, 1)),
        ["gru"] = away => Here(1, 2, 1).GruSequence(away.Reshape(-1)[0..3].Reshape(3, 1), Here(3, 1), null, null, Here(1, 1)),
        ["max unpool"] = away => Here(1, 1, 2, 3).MaxUnpool2d(away.Reshape(1, 1, 2, 3), 1),
        ["update"] = away => Here(2, 3).Update(away),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    private static Tensor Here(params int[] shape) => Tensor.Ones(shape);

    [Theory, MemberData(nameof(Names))]
    public void Operation_OnTwoDevices_NamesBothAndTheRemedy(string name)
    {
        var error = Assert.Throws<DeviceException>(() => Operations[name](Tensor.Zeros(2, 3).On(Backend.Reference)));
        Assert.Contains("cpu", error.Message);
        Assert.Contains("reference", error.Message);
        Assert.EndsWith("Bring them together with On(device).", error.Message);
    }

    [Fact]
    public void On_ThereAndBack_KeepsEveryBitAndTheName()
    {
        var x = Tensor.Normal([1000], seed: 1).Named("x");
        var back = x.On(Backend.Reference).On(Backend.Cpu);
        Assert.Equal(x.ToArray(), back.ToArray());
        Assert.Equal("x", back.Name);
    }

    [Fact]
    public void On_FromTheReference_KeepsDoublesAmongReferences() =>
        Assert.Same(Backend.Reference, Tensor.From((double[])[0.1], [1], Backend.Reference).On(Lernet.Devices.Find("reference")).Backend);
}
