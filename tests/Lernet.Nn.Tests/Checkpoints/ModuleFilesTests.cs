using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Checkpoints;

public class ModuleFilesTests
{
    private sealed class Net : Module
    {
        public Linear FirstLayer { get; } = new(3, 4);

        public Linear[] Blocks { get; } = [new(4, 4), new(4, 4, bias: false)];

        public Sequential Head { get; } = new(new Linear(4, 4), new Relu(), new Linear(4, 2));

        public override Tensor Forward(Tensor x) => Head[Blocks.Aggregate(FirstLayer[x].Tanh(), (value, block) => block[value].Tanh())];
    }

    /// <summary>[N, T, 3] through every kind of layer whose parts PyTorch calls in its own way.</summary>
    private sealed class Layers : Module
    {
        public Conv1d Kernel { get; } = new(3, 3, 3, padding: 1);

        public Lstm Lstm { get; } = new(3, 4, layers: 2, bidirectional: true);

        public GruCell GruCell { get; } = new(8, 8);

        public TransformerEncoder Encoder { get; } = new(1, 8, 2, hidden: 16);

        public BatchNorm1d Norm { get; } = new(8);

        public Linear Head { get; } = new(8, 2);

        public override Tensor Forward(Tensor x)
        {
            x = Kernel[x.Transpose(1, 2)].Transpose(1, 2);
            return Head[Norm[GruCell[Encoder[Lstm[x]].Mean(axis: 1)]]];
        }
    }

    private static Module New(string name) => name == "safetensors_net" ? new Net() : new Layers();

    private static string Torch(string name) => Repository.FullPath($"{Fixture.Folder}/{name}.safetensors");

    [Theory]
    [InlineData("safetensors_net", 9)]
    [InlineData("safetensors_layers", 40)]
    public void Load_WhatPyTorchUsersWrote_GivesPyTorchsAnswers(string name, int tensors)
    {
        var net = New(name);
        var report = net.Load(Torch(name), strict: false);
        Assert.Equal(["x", "y", "half", "whole"], report.Unexpected);
        Assert.Equal((tensors, 0, 0), (report.Loaded.Count, report.Missing.Count, report.Mismatched.Count));
        var others = Safetensors.Read(Torch(name)).Tensors;
        // A few float32 layers against PyTorch's float64; the numbers are of size 1.
        Assert.All(net.Predict(others["x"]).ToDoubles().Zip(others["y"].ToDoubles()), v => Assert.Equal(v.Second, v.First, 2e-6));
        Assert.Equal([0.5f, -1.5f, 65504], others["half"].ToArray());
        Assert.Equal([-3, 7], others["whole"].ToArray());
    }

    /// <summary>The committed files are what the scripts read back into PyTorch with <c>load_state_dict(strict=True)</c> when they are run.</summary>
    [Theory]
    [InlineData("safetensors_net")]
    [InlineData("safetensors_layers")]
    public void Save_OfTheSameNetwork_WritesTheBytesThatPyTorchHasRead(string name)
    {
        using var folder = new TemporaryFolder();
        var (net, ours) = (New(name), Repository.FullPath($"tests/oracles/written/{name}.safetensors"));
        net.Load(Torch(name), strict: false);
        net.Save(folder["net.safetensors"]);
        var written = File.ReadAllBytes(folder["net.safetensors"]);
        if (Environment.GetEnvironmentVariable("LERNET_APPROVE") == "1") File.WriteAllBytes(ours, written);
        Assert.Equal(File.ReadAllBytes(ours), written);
    }

    [Fact]
    public void Save_EachKindOfPath_WritesPyTorchsName()
    {
        using var folder = new TemporaryFolder();
        new Net().Initialize(seed: 1).Save(folder["a"]);
        Assert.Equal(
            ["first_layer.weight", "first_layer.bias", "blocks.0.weight", "blocks.0.bias", "blocks.1.weight", "head.0.weight", "head.0.bias", "head.2.weight", "head.2.bias"],
            Safetensors.Read(folder["a"]).Tensors.Keys);
    }

    [Fact]
    public void SaveAndLoad_IntoANewNetwork_GivesTheSameNumbers()
    {
        using var folder = new TemporaryFolder();
        var (net, copy) = (new Net().Initialize(seed: 1), new Net());
        net.Save(folder["a.safetensors"]);
        Assert.Equal("9 of 9 tensors loaded", copy.Load(folder["a.safetensors"]).ToString());
        Assert.Equal(net[Tensor.Ones(2, 3)].ToArray(), copy[Tensor.Ones(2, 3)].ToArray());
        Assert.All(copy.Parameters, p => Assert.True(p.IsLeaf));
    }

    [Fact]
    public void Load_AnotherNetwork_NamesWhatDiffersAndChangesNothing()
    {
        using var folder = new TemporaryFolder();
        var other = new Sequential(new Linear(3, 4), new Relu(), new Linear(5, 2, bias: false), new Linear(2, 2)).Initialize(seed: 1);
        other.Save(folder["a"]);
        var net = new Sequential(new Linear(3, 4), new Relu(), new Linear(4, 2)).Initialize(seed: 2);
        var before = net.Parameters.SelectMany(p => p.ToArray()).ToArray();
        var error = Assert.Throws<CheckpointException>(() => net.Load(folder["a"]));
        Assert.Contains("2 of 4 tensors loaded; missing: 2.bias; unexpected: 3.weight, 3.bias; of another shape: 2.weight [2, 5] for [2, 4]", error.Message);
        Assert.Equal(before, net.Parameters.SelectMany(p => p.ToArray()));
        net.Load(folder["a"], strict: false);
        Assert.Equal(other.Parameters[0].ToArray(), net.Parameters[0].ToArray());
    }

    [Fact]
    public void Save_TwoPathsOfOneName_IsAnError()
    {
        using var folder = new TemporaryFolder();
        var error = Assert.Throws<ArgumentException>(() => new Twins().Initialize(seed: 1).Save(folder["a"]));
        Assert.Contains("MyNet.Weight and My_net.Weight are both called my_net.weight", error.Message);
    }

    private sealed class Twins : Module
    {
        public Linear MyNet { get; } = new(1, 1, bias: false);

        public Linear My_net { get; } = new(1, 1, bias: false);

        public override Tensor Forward(Tensor x) => x;
    }

    [Fact]
    public void Save_BeforeInitialize_IsAnError() => Assert.Throws<ModuleException>(() => new Net().Save("never"));

    // The names in the state_dict of PyTorch's layers of the same names.
    public static TheoryData<string, string> TorchLayers => new()
    {
        { "BatchNorm2d", "weight bias running_mean running_var" },
        { "Lstm", "weight_ih_l0 weight_hh_l0 bias_ih_l0 bias_hh_l0 weight_ih_l1 weight_hh_l1 bias_ih_l1 bias_hh_l1 weight_ih_l0_reverse weight_hh_l0_reverse " +
            "bias_ih_l0_reverse bias_hh_l0_reverse weight_ih_l1_reverse weight_hh_l1_reverse bias_ih_l1_reverse bias_hh_l1_reverse" },
        { "GruCell", "weight_ih weight_hh bias_ih bias_hh" },
        { "Embedding", "weight" },
        { "MultiHeadAttention", "in_proj_weight in_proj_bias out_proj.weight out_proj.bias" },
        { "TransformerEncoder", "layers.0.self_attn.in_proj_weight layers.0.self_attn.in_proj_bias layers.0.self_attn.out_proj.weight layers.0.self_attn.out_proj.bias " +
            "layers.0.linear1.weight layers.0.linear1.bias layers.0.linear2.weight layers.0.linear2.bias layers.0.norm1.weight layers.0.norm1.bias layers.0.norm2.weight layers.0.norm2.bias" },
        { "TransformerDecoderBlock", "self_attn.in_proj_weight self_attn.in_proj_bias self_attn.out_proj.weight self_attn.out_proj.bias " +
            "multihead_attn.in_proj_weight multihead_attn.in_proj_bias multihead_attn.out_proj.weight multihead_attn.out_proj.bias linear1.weight linear1.bias " +
            "linear2.weight linear2.bias norm1.weight norm1.bias norm2.weight norm2.bias norm3.weight norm3.bias" },
    };

    [Theory, MemberData(nameof(TorchLayers))]
    public void Save_LayersThatPyTorchHas_CallsTheirPartsAsItDoes(string layer, string names)
    {
        using var folder = new TemporaryFolder();
        Module module = layer switch
        {
            "BatchNorm2d" => new BatchNorm2d(3),
            "Lstm" => new Lstm(2, 3, layers: 2, bidirectional: true, keep: 0.5),
            "GruCell" => new GruCell(2, 3),
            "Embedding" => new Embedding(5, 3),
            "MultiHeadAttention" => new MultiHeadAttention(4, 2),
            "TransformerEncoder" => new TransformerEncoder(1, 4, 2, keep: 0.5),
            _ => new TransformerDecoderBlock(4, 2, keep: 0.5),
        };
        module.Initialize(seed: 1).Save(folder["a"]);
        Assert.Equal(names.Split(' ').Order(), Safetensors.Read(folder["a"]).Tensors.Keys.Order());
        Assert.True(module.Load(folder["a"]).IsComplete);
    }

    [Fact]
    public void Load_CountOfBatches_IsNotMissed()
    {
        using var folder = new TemporaryFolder();
        var tensors = new Dictionary<string, Tensor>
        {
            ["weight"] = Tensor.Full(2, 3), ["bias"] = Tensor.Zeros(3), ["running_mean"] = Tensor.Full(5, 3), ["running_var"] = Tensor.Ones(3), ["num_batches_tracked"] = Tensor.Scalar(7),
        };
        Safetensors.Write(folder["a"], tensors);
        var norm = new BatchNorm1d(3);
        Assert.True(norm.Load(folder["a"]).IsComplete);
        Assert.Equal([5, 5, 5], norm.RunningMean.ToArray());
    }
}
