using System.Text;
using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Checkpoints;

public class SafetensorsTests
{
    [Fact]
    public void WriteAndRead_AnyShape_GivesTheSameBits()
    {
        using var folder = new TemporaryFolder();
        var tensors = new Dictionary<string, Tensor>
        {
            ["scalar"] = Tensor.Scalar(-0.0), ["odd"] = Tensor.From([1e-45f, float.NaN, float.PositiveInfinity], 3), ["empty"] = Tensor.Zeros(0, 3),
            ["strided"] = Tensor.Range(6).Reshape(2, 3).Transpose(), ["größe"] = Tensor.Normal([2, 3, 4], seed: 1),
        };
        Safetensors.Write(folder["a.safetensors"], tensors, new Dictionary<string, string> { ["note"] = "\"quoted\"\n" });
        var read = Safetensors.Read(folder["a.safetensors"]);
        Assert.Equal(tensors.Keys, read.Tensors.Keys);
        Assert.All(tensors, t => Assert.Equal((t.Value.Shape, Bits(t.Value)), (read.Tensors[t.Key].Shape, Bits(read.Tensors[t.Key]))));
        Assert.Equal("\"quoted\"\n", read.Metadata["note"]);
        Assert.Equal("5 tensors, 34 numbers", read.ToString());
        Assert.Equal([folder["a.safetensors"]], Directory.GetFiles(folder.Path));

        static string Bits(Tensor x) => string.Join(' ', x.ToArray().Select(BitConverter.SingleToUInt32Bits));
    }

    [Fact]
    public void WriteAndRead_OnReference_KeepsDoubles()
    {
        using var folder = new TemporaryFolder();
        Safetensors.Write(folder["a"], new Dictionary<string, Tensor> { ["x"] = Tensor.From([Math.PI], [1], Backend.Reference) });
        Assert.Equal(Math.PI, Safetensors.Read(folder["a"], Backend.Reference).Tensors["x"].ToDoubles()[0]);
        Assert.Equal((float)Math.PI, Safetensors.Read(folder["a"]).Tensors["x"].ToArray()[0]);
    }

    [Fact]
    public void Read_EachTypeOfNumber_GivesItsValues()
    {
        byte[] data =
        [
            0x00, 0x3E, 0x00, 0xFC, // F16: 1.5, -inf
            0xC0, 0x3F, 0x80, 0xBF, // BF16: 1.5, -1
            .. BitConverter.GetBytes(0.1), .. BitConverter.GetBytes(-7L), .. BitConverter.GetBytes(-8),
            0xFF, 0x7F, // I16: 32767
            0x80, 200, 1, 0, // I8: -128, U8: 200, BOOL: true, false
        ];
        var read = Read("""
            {"f16":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},"bf16":{"dtype":"BF16","shape":[2],"data_offsets":[4,8]},
            "f64":{"dtype":"F64","shape":[],"data_offsets":[8,16]},"i64":{"dtype":"I64","shape":[1],"data_offsets":[16,24]},
            "i32":{"dtype":"I32","shape":[1],"data_offsets":[24,28]},"i16":{"dtype":"I16","shape":[1],"data_offsets":[28,30]},
            "i8":{"dtype":"I8","shape":[1],"data_offsets":[30,31]},"u8":{"dtype":"U8","shape":[1],"data_offsets":[31,32]},
            "bool":{"dtype":"BOOL","shape":[2],"data_offsets":[32,34]}}
            """, data).Tensors;
        Assert.Equal([1.5f, float.NegativeInfinity], read["f16"].ToArray());
        Assert.Equal([1.5f, -1], read["bf16"].ToArray());
        Assert.Equal([0.1f, -7, -8, 32767, -128, 200], new[] { "f64", "i64", "i32", "i16", "i8", "u8" }.Select(name => read[name].ToArray()[0]));
        Assert.Equal([1, 0], read["bool"].ToArray());
    }

    private const string Good = """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""";

    // Every way in which a header can lie, and the words that say which.
    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", 8, "neither overlap nor leave holes")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}""", 12, "neither overlap nor leave holes")]
    [InlineData(Good, 12, "the tensors end at 8, the data has 12")]
    [InlineData(Good, 4, "lies at 0 to 8, the data has 4 bytes")]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}""", 8, "[3] of F32 does not fill its 8 bytes")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}""", 8, "does not fill")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}""", 0, "does not fill")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2147483647,2147483647,2147483647],"data_offsets":[0,8]}}""", 8, "does not fill")]
    [InlineData("""{"a":{"dtype":"F32","shape":[99999999999999999999],"data_offsets":[0,8]}}""", 8, "no JSON of the format")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,2],"data_offsets":[0,8]}}""", 8, "9 axes. At most 8")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}""", 8, "lies at 8 to 0")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}}""", 8, "lies at -8 to 0")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0]}}""", 8, "is incomplete")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2]}}""", 8, "is incomplete")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2.5],"data_offsets":[0,8]}}""", 8, "no JSON of the format")]
    [InlineData("""{"a":{"dtype":"F32","shape":["2"],"data_offsets":[0,8]}}""", 8, "in a list of whole numbers")]
    [InlineData("""{"a":{"dtype":"F4","shape":[2],"data_offsets":[0,8]}}""", 8, "type F4. Read are F32, F64")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"code":"x"}}""", 8, "unknown entry \"code\"")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[0],"data_offsets":[8,8]}}""", 8, "\"a\" comes twice")]
    [InlineData("""{"__metadata__":{"a":1},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8, "texts in __metadata__")]
    [InlineData("""{"__metadata__":{"a":"1","a":"2"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8, "the note \"a\" comes twice")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"shape":[1],"data_offsets":[0,8]}}""", 8, "has an entry twice")]
    [InlineData("[]", 0, "needs an object of tensors")]
    [InlineData("", 0, "no JSON of the format")]
    [InlineData("""{"a":{"dtype":"F32",""", 8, "no JSON of the format")]
    [InlineData("{} {}", 0, "no JSON of the format")]
    [InlineData("""{"a":[[[[[[]]]]]]}""", 0, "where it needs an object for \"a\"")]
    public void Read_HostileHeader_IsRefusedBeforeAnyNumberIsRead(string header, int dataLength, string reason) =>
        Assert.Contains(reason, Assert.Throws<SafetensorsException>(() => Read(header, new byte[dataLength])).Message);

    [Theory]
    [InlineData(0, "it has 0 bytes")]
    [InlineData(7, "it has 7 bytes")]
    public void Read_ShorterThanItsFirstNumber_IsRefused(int length, string reason) => Assert.Contains(reason, Refusal(new byte[length]));

    [Theory]
    [InlineData(9)]
    [InlineData(100_000_001)]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    public void Read_HeaderLongerThanTheFile_IsRefusedWithoutMemory(long claimed) =>
        Assert.Contains("the header claims", Refusal([.. BitConverter.GetBytes(claimed), .. new byte[8]]));

    [Fact]
    public void Read_AnyPieceOfAGoodFile_IsRefused()
    {
        var whole = Bytes(Good, new byte[8]);
        for (var length = 0; length < whole.Length; length++) Assert.StartsWith("safetensors ", Refusal(whole[..length]));
    }

    [Fact]
    public void Read_AnyByteChanged_IsReadOrRefusedButNeverMore()
    {
        var random = new Randoms(5);
        var whole = Bytes("""{"__metadata__":{"x":"y"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"I64","shape":[1,1],"data_offsets":[8,16]}}""", new byte[16]);
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 400; i++)
        {
            var broken = (byte[])whole.Clone();
            for (var k = 0; k <= i % 3; k++) broken[random.NextInt(broken.Length)] = (byte)random.NextInt(256);
            File.WriteAllBytes(folder["x"], broken);
            if (Record.Exception(() => Safetensors.Read(folder["x"])) is { } error) Assert.IsType<SafetensorsException>(error);
        }
    }

    [Fact]
    public void Write_IntoAFileThatIsThere_ReplacesItWhole()
    {
        using var folder = new TemporaryFolder();
        foreach (var size in (int[])[100, 1])
        {
            Safetensors.Write(folder["sub/a"], new Dictionary<string, Tensor> { ["x"] = Tensor.Ones(size) });
            Assert.Equal(size, Safetensors.Read(folder["sub/a"]).Tensors["x"].Length);
        }
        Assert.Throws<ArgumentException>(() => Safetensors.Write(folder["b"], new Dictionary<string, Tensor> { ["__metadata__"] = Tensor.Ones(1) }));
    }

    private static byte[] Bytes(string header, byte[] data)
    {
        var json = Encoding.UTF8.GetBytes(header);
        return [.. BitConverter.GetBytes((ulong)json.Length), .. json, .. data];
    }

    private static Safetensors Read(string header, byte[] data)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["x.safetensors"], Bytes(header, data));
        return Safetensors.Read(folder["x.safetensors"]);
    }

    private static string Refusal(byte[] file)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["x.safetensors"], file);
        return Assert.Throws<SafetensorsException>(() => Safetensors.Read(folder["x.safetensors"])).Message;
    }
}
